CREATE TABLE group_membership (
    group_id UUID NOT NULL,
    member_id UUID NOT NULL,
    office VARCHAR(32) NULL,
    since DATE NOT NULL,
    until DATE NULL,
    PRIMARY KEY (group_id, member_id),
    CONSTRAINT group_membership_group FOREIGN KEY (group_id) REFERENCES member_group (id),
    CONSTRAINT group_membership_member FOREIGN KEY (member_id) REFERENCES member (id)
);
