-- Schedules change (rule A15). The column version is the timetable's, schedule_version the voyage's own.
alter table voyage
    add column schedule_version bigint  not null default 1,
    add column cancelled        boolean not null default false,
    add column omitted          jsonb   not null default '[]';

-- The history of the schedules, and the feed of changes at once. The position is the version of the timetable: its row
-- is locked from counting up to the commit, so positions become visible in their order.
create table schedule_change (
    position    bigint primary key,
    voyage      text        not null references voyage,
    version     bigint      not null,
    kind        text        not null,
    reason      text        not null,
    occurred_at timestamptz not null,
    cancelled   boolean     not null,
    movements   jsonb       not null,
    omitted     jsonb       not null,
    unique (voyage, version)
);
