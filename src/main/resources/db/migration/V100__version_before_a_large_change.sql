-- What stood there before a large change is not thinned with the others; until then somebody may miss what it took away.
ALTER TABLE document_version ADD COLUMN spared_until TIMESTAMP(6) NULL;
