-- What the current schedules mean for a cargo. Its legs hold their estimated times.
alter table cargo
    add column next_expected_by timestamptz,
    add column risks            jsonb;

create index cargo_at_risk on cargo (number) where risks is not null;
create index cargo_next_expected on cargo (next_expected_by);

-- The cargos with a leg on a voyage. Without a list of pending entries, so that a search never has to read one.
create index cargo_by_voyage on cargo using gin (jsonb_path_query_array(legs, '$[*].voyage_number'))
    with (fastupdate = off);

-- Each change of a cargo's ETA (rule A16), in order.
create table eta_change (
    tracking_id text        not null references cargo,
    sequence    integer     not null,
    eta         timestamptz,
    reason      text        not null,
    changed_at  timestamptz not null,
    primary key (tracking_id, sequence)
);

-- The schedules of voyages that routing has changed.
create table voyage_schedule (
    voyage_number text primary key,
    version       bigint  not null,
    cancelled     boolean not null,
    calls         jsonb   not null,
    reason        text    not null
);

-- How far booking has followed routing's feed: the last change whose schedule is stored and, while its cargos are being
-- estimated, its voyage and the last cargo done.
create table voyage_change_progress (
    only_row      boolean primary key default true check (only_row),
    position      bigint not null,
    voyage_number text,
    done_until    text   not null default ''
);
insert into voyage_change_progress (position) values (0);
