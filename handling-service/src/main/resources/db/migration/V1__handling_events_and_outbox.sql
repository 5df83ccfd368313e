-- What has happened to cargos. The primary key is the identity of an event (rule A10); its first two columns are
-- also the order in which a history is read.
create table handling_event (
    tracking_id       text        not null,
    completion_time   timestamptz not null,
    event_type        text        not null,
    location          text        not null,
    voyage            text        not null,
    registration_time timestamptz not null,
    primary key (tracking_id, completion_time, event_type, location, voyage)
);

-- A claim is final (rule A8), so there is one at most; the index also finds it.
create unique index handling_event_claim on handling_event (tracking_id) where event_type = 'CLAIM';

-- What booking has not been told yet, in the order of id within a shard; a cargo is always in the same shard. A row
-- is deleted once booking has taken it in. A parked row is one that booking will not take in: a person decides.
create table outbox (
    shard             smallint    not null,
    id                bigint      generated always as identity,
    event_id          uuid        not null,
    tracking_id       text        not null,
    completion_time   timestamptz not null,
    event_type        text        not null,
    location          text        not null,
    voyage            text        not null,
    registration_time timestamptz not null,
    trace_parent      text,
    refusals          smallint    not null default 0,
    parked_at         timestamptz,
    parked_because    text,
    primary key (shard, id)
);

-- Rows live for milliseconds and their remains slow down the next read: sweep often.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
