CREATE TABLE association_journal (
    id UUID NOT NULL PRIMARY KEY,
    association_id UUID NOT NULL,
    at TIMESTAMP(6) NOT NULL,
    member_id UUID NULL,
    act VARCHAR(40) NOT NULL,
    about_id UUID NULL,
    detail VARCHAR(200) NOT NULL,
    KEY association_journal_time (association_id, id),
    CONSTRAINT association_journal_association FOREIGN KEY (association_id) REFERENCES association (id)
);
