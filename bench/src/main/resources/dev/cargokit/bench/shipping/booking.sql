-- jsonb_populate_record copies a row and replaces the columns that differ. Numbers up to 1000 are for cargos that were
-- booked.
insert into cargo
select copied.*
from copy
join cargo on cargo.tracking_id = copy.original
cross join jsonb_populate_record(
    cargo, jsonb_build_object('tracking_id', copy.tracking_id, 'number', 1000 + copy.number)) as copied;

insert into handling_event
select copied.*
from copy
join handling_event on handling_event.tracking_id = copy.original
cross join jsonb_populate_record(
    handling_event, jsonb_build_object('tracking_id', copy.tracking_id, 'event_id', gen_random_uuid())) as copied;

insert into cargo_event (tracking_id, sequence, type, occurred_at, details)
select copy.tracking_id, cargo_event.sequence, cargo_event.type, cargo_event.occurred_at, cargo_event.details
from copy
join cargo_event on cargo_event.tracking_id = copy.original;

select setval(pg_get_serial_sequence('cargo', 'number'), 1000 + max(number)) from copy;
