-- Kept free: numbers stand without a gap.
select 1;
