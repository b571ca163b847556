// How much evidence is there by verdict and by validity on a day?
// $on
// columns: verdict, validity, count
MATCH (e:Evidence)
WITH e.verdict AS verdict, CASE
  WHEN e.collected > $on THEN 'not yet collected'
  WHEN e.validUntil < $on THEN 'expired'
  ELSE 'valid' END AS validity
RETURN verdict, validity, count(*) AS count
ORDER BY verdict, validity
