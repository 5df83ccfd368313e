-- Finds the latest event of each type of a cargo, and whether a reported one is stored, however long its history is.
create index handling_event_by_type on handling_event (tracking_id, type, completed_at);
