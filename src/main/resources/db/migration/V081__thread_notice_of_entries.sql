-- Those that were opened by now hold a name in their title, for good. One that somebody has renamed since keeps its title.
UPDATE thread t JOIN message m ON m.thread_id = t.id AND m.seq = 1
   SET t.notice = 'OFFICE', t.member_id = m.member_id, t.title = ''
 WHERE t.member_id IS NULL AND t.about_id IS NULL
   AND (t.title LIKE '% a pris place d’office' OR t.title LIKE '% took a seat by office');
