-- As long as a name in an association; one written in signs that count twice is cut sooner.
UPDATE account
   SET name = TRIM(LEFT(name, IF(LENGTH(CONVERT(LEFT(name, 100) USING utf16)) > 200, 50, 100)))
 WHERE LENGTH(CONVERT(name USING utf16)) > 200;
