-- Whoever else a point will name one day, this is who presents it.
ALTER TABLE agenda_item
    CHANGE COLUMN member_id presenter_id UUID NULL;
