-- 100,000 copies of the cargos in the table "original", each kind with its percentage. 37 and 100 have no common factor,
-- so every hundred successive numbers contain each kind at its percentage. The tracking ids are Knuth's multiplicative
-- hash of the number: all different, and far apart in the index.
create temporary table copy as
select
    number,
    kind,
    kinds.tracking_id as original,
    upper(lpad(to_hex((number::bigint * 2654435761) & 4294967295), 8, '0')) as tracking_id
from generate_series(1, 100000) as number
join (
    select *, sum(percent) over (order by kind) as upper_bound
    from original
) as kinds on number * 37 % 100 >= upper_bound - percent and number * 37 % 100 < upper_bound;
