insert into handling_event
select copied.*
from copy
join handling_event on handling_event.tracking_id = copy.original
cross join jsonb_populate_record(
    handling_event, jsonb_build_object('tracking_id', copy.tracking_id)) as copied;
