CREATE TABLE poll_answer (
    participant_id UUID NOT NULL,
    option_id UUID NOT NULL,
    answer VARCHAR(12) NOT NULL,
    PRIMARY KEY (participant_id, option_id),
    KEY poll_answer_option (option_id),
    CONSTRAINT poll_answer_participant FOREIGN KEY (participant_id) REFERENCES poll_participant (id),
    CONSTRAINT poll_answer_option FOREIGN KEY (option_id) REFERENCES poll_option (id)
);
