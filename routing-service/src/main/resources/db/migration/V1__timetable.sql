create table location (
    locode    text primary key,
    name      text             not null,
    country   text             not null,
    latitude  double precision not null,
    longitude double precision not null
);

-- One row. Whoever changes a voyage counts the version up first and so locks it: changes come one after another, and
-- a version that can be seen has no gap below it.
create table timetable (
    id         smallint primary key check (id = 1),
    version    bigint not null,
    sampled_at timestamptz
);
insert into timetable (id, version) values (1, 0);

create table voyage (
    number    text primary key,
    departure timestamptz not null,
    version   bigint      not null,
    movements jsonb       not null
);
create index voyage_by_departure on voyage (departure, number);
create index voyage_by_version on voyage (version);
create index voyage_by_call on voyage using gin (movements jsonb_path_ops);
