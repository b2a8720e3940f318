-- Whose membership ended and left the space to nobody: taken back, they find their place again as long as nobody else sits there.
ALTER TABLE space
    ADD COLUMN forsaken_by UUID NULL,
    ADD CONSTRAINT space_forsaken_by FOREIGN KEY (forsaken_by) REFERENCES member (id);
