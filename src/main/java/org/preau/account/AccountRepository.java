package org.preau.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    void delete(Account account);

    @Query("SELECT a FROM Account a WHERE a.id = :account")
    Optional<Account> own(AccountId account);

    /** Those who sign in with an address: often one, sometimes the two of a couple. */
    @Query("SELECT a FROM Account a JOIN a.addresses m WHERE m = :mail ORDER BY a.name, a.id")
    List<Account> at(String mail);

    @Query("SELECT a FROM Account a WHERE a.id IN :accounts ORDER BY a.name, a.id")
    List<Account> among(Collection<AccountId> accounts);
}
