-- What was withdrawn as published in error takes back all that the part ever said until then: nobody knows since when
-- it was wrong. The facts take every language with them. What stood when it was withdrawn is known to be the error.
CREATE OR REPLACE VIEW edit.taken_back AS
SELECT p.id AS publication_id, max(w.at) AS at, bool_or(p.live_to = w.at) AS stood
FROM edit.withdrawal AS w
JOIN edit.publication AS p ON p.record_id = w.record_id AND w.part IN (p.part, 'shared') AND p.live_from < w.at
WHERE w.sort = 'in-error'
GROUP BY p.id;

-- The rows are made anew from the ledger when the register starts.
DELETE FROM pub.change;
