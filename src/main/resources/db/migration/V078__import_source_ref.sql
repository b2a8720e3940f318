-- What lets go of its twin is found by itself, not by a walk through all that was ever imported.
CREATE INDEX import_source_ref ON import_source (ref_id);
