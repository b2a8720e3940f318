CREATE TABLE outgoing_mail (
    id UUID NOT NULL PRIMARY KEY,
    recipient VARCHAR(254) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    text_part MEDIUMTEXT NOT NULL,
    html_part MEDIUMTEXT NOT NULL,
    written_at TIMESTAMP(6) NOT NULL,
    due_at TIMESTAMP(6) NULL,
    tries INT NOT NULL,
    sent_at TIMESTAMP(6) NULL,
    KEY outgoing_mail_due (due_at),
    KEY outgoing_mail_written (written_at)
);
