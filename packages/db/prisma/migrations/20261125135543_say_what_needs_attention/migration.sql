-- What is public and no longer sure, place by place: staff read it as a list of what to look at.
CREATE VIEW edit.attention AS
WITH today AS (
  SELECT (now() AT TIME ZONE coalesce((SELECT time_zone FROM pub.institute LIMIT 1), 'UTC'))::date AS day),
-- A term whose dates leave today open counts as holding, as on the public page.
held AS (
  SELECT a.* FROM pub.assignment AS a, today
  WHERE (a."from" IS NULL OR a."from" <= left(today.day::text, length(a."from")))
    AND (a."until" IS NULL OR a."until" >= left(today.day::text, length(a."until"))))
SELECT 'contact-unconfirmed' AS kind, h.record_id, 'assignment' AS noun, h.id AS row_id,
  coalesce(p.name, h.organisation, '') AS detail, coalesce(h.confirmed_on, '') AS since
FROM held AS h LEFT JOIN pub.person AS p ON p.id = h.person_id, today
WHERE h.status <> 'confirmed' OR h.confirmed_on IS NULL OR h.confirmed_on < (today.day - interval '1 year')::date::text
UNION ALL
SELECT 'post-vacant', p.record_id, 'post', p.id, p.type, coalesce(p.vacant_since, '')
FROM pub.post AS p
WHERE NOT EXISTS (SELECT FROM held AS h WHERE h.post_id = p.id)
UNION ALL
SELECT 'fallback-missing', p.record_id, 'post', p.id, p.type, ''
FROM pub.post AS p
WHERE p.mailbox IS NULL AND p.contact_url IS NULL
  AND (p.unit_id IS NULL OR NOT EXISTS (SELECT FROM pub.unit AS u WHERE u.id = p.unit_id))
UNION ALL
SELECT 'figure-due', c.record_id, 'claim', c.id, c.figure, coalesce(c.as_of, '')
FROM pub.claim AS c, today
WHERE c.standing = 'current' AND c.review_every_months IS NOT NULL
  AND (c.as_of IS NULL OR (c.as_of ~ '^\d{4}(-\d{2}){0,2}$'
    AND (rpad(c.as_of, 10, '-01-01')::date + make_interval(months => c.review_every_months)) < today.day))
UNION ALL
SELECT 'translation-missing', p.record_id, NULL, NULL, l.language, ''
FROM pub.part AS p, LATERAL unnest(coalesce((SELECT languages FROM pub.institute LIMIT 1), '{}')) AS l (language)
WHERE p.part = 'shared' AND p.kind IN ('entry', 'page')
  AND NOT EXISTS (SELECT FROM pub.part AS t WHERE t.record_id = p.record_id AND t.part = l.language)
UNION ALL
SELECT 'never-confirmed', e.id, 'entry', NULL, '', ''
FROM pub.entry AS e WHERE e.confirmed_on IS NULL;
GRANT SELECT ON edit.attention TO entente_staff;
