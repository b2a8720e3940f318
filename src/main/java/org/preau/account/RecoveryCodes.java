package org.preau.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.preau.shared.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ten words to keep on paper for the day the phone is lost; each serves once, and only its hash is kept. */
@Component
class RecoveryCodes {

    private static final int MANY = 10;

    private final JdbcTemplate database;

    RecoveryCodes(JdbcTemplate database) {
        this.database = database;
    }

    /** One after the other, to the end of the transaction: of two sheets shown at once, one would be good for nothing. */
    void inTurn(AccountId account) {
        database.queryForList("SELECT id FROM account WHERE id = ? FOR UPDATE", account.toString());
    }

    /** New ones, shown this once; the ones before serve no more. */
    List<String> renew(AccountId account) {
        inTurn(account);
        forget(account);
        var codes = Stream.generate(RecoveryCodes::fresh).limit(MANY).toList();
        codes.forEach(code -> database.update(
                "INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)",
                account.toString(),
                hash(account, code)));
        return codes;
    }

    boolean use(AccountId account, String typed) {
        return database.update(
                        "DELETE FROM recovery_code WHERE account_id = ? AND code_hash = ?",
                        account.toString(),
                        hash(account, typed))
                == 1;
    }

    int left(AccountId account) {
        var left = database.queryForObject(
                "SELECT COUNT(*) FROM recovery_code WHERE account_id = ?", Integer.class, account.toString());
        return left == null ? 0 : left;
    }

    void forget(AccountId account) {
        database.update("DELETE FROM recovery_code WHERE account_id = ?", account.toString());
    }

    /** 80 random bits, in letters and figures that cannot be taken for one another. */
    private static String fresh() {
        var letters = new Totp(Secret.bits(10)).letters().toLowerCase(Locale.ROOT);
        return String.join(
                "-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8, 12), letters.substring(12));
    }

    private static String hash(AccountId account, String code) {
        return Secret.hash(account + " " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
