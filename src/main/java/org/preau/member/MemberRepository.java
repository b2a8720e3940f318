package org.preau.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.shared.AccountId;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<Member, MemberId> {

    String CALLED = " AND called.endedAt IS NULL AND " + Words.Each.IN_NAME + " ORDER BY called.name, called.id";

    Member save(Member member);

    @Query("SELECT m.role FROM Member m WHERE m.id = :member AND m.endedAt IS NULL")
    Optional<Role> activeRole(MemberId member);

    @Query("SELECT m FROM Member m WHERE m.id = :member AND m.associationId = :association")
    Optional<Member> findIn(AssociationId association, MemberId member);

    @Query("SELECT m FROM Member m WHERE m.accountId = :account AND m.endedAt IS NULL ORDER BY m.joinedAt, m.id")
    List<Member> of(AccountId account);

    /** Somebody who is about to go, or to come back: nobody gives them a seat meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Member m WHERE m.id = :member")
    Optional<Member> lock(MemberId member);

    /** The same for several at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Member m WHERE m.id IN :members ORDER BY m.id")
    List<Member> lockAll(Collection<MemberId> members);

    /**
     * Those of them who belong to their association, and stay in it until the transaction ends. Shared with whatever is written under
     * their names meanwhile, which may take long.
     */
    @Query(
            nativeQuery = true,
            value = "SELECT m.id FROM member m WHERE m.id IN :members AND m.ended_at IS NULL LOCK IN SHARE MODE")
    List<UUID> staying(Collection<MemberId> members);

    /** So that the last two owners cannot go at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Member m WHERE m.associationId = :association AND m.endedAt IS NULL"
            + " AND m.role = org.preau.member.Role.OWNER ORDER BY m.id")
    List<Member> lockOwners(AssociationId association);

    @Query("SELECT m FROM Member m WHERE m.associationId = :association AND m.endedAt IS NULL"
            + " AND m.role = org.preau.member.Role.OWNER ORDER BY m.joinedAt, m.id")
    List<Member> ownersIn(AssociationId association);

    @Query("SELECT m FROM Member m JOIN Association a ON a.id = m.associationId WHERE m.accountId = :account"
            + " AND m.endedAt IS NULL AND a.demo = FALSE"
            + " AND m.role IN (org.preau.member.Role.OWNER, org.preau.member.Role.ADMIN)")
    List<Member> managing(AccountId account);

    /** Every membership of the account, ended ones too. */
    @Query("SELECT m FROM Member m WHERE m.accountId = :account ORDER BY m.id")
    List<Member> everOf(AccountId account);

    /** The same, with those by which they were there a second time. */
    @Query("SELECT m FROM Member m WHERE m.accountId = :account"
            + " OR m.sameAs IN (SELECT own.id FROM Member own WHERE own.accountId = :account) ORDER BY m.id")
    List<Member> allOf(AccountId account);

    /** Whoever was that one is the other; what was changed of members before is written first. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Member m SET m.sameAs = :other WHERE m.sameAs = :one")
    int follow(MemberId one, MemberId other);

    /** Those who belong, have no account, and are written to at that address. */
    @Query("SELECT m.id FROM Member m JOIN m.addresses mail WHERE m.associationId = :association AND m.endedAt IS NULL"
            + " AND m.accountId IS NULL AND mail = :address")
    List<MemberId> writtenAt(AssociationId association, String address);

    @Query("SELECT m FROM Member m WHERE m.associationId = :association AND m.accountId IS NOT NULL")
    List<Member> withAccountIn(AssociationId association);

    @Query(
            "SELECT m FROM Member m, Space s WHERE s.id = :space AND m.associationId = s.associationId AND m.endedAt IS NULL")
    List<Member> around(SpaceId space);

    @Query(
            "SELECT m FROM Member m, Space s WHERE s.id = :space AND m.associationId = s.associationId AND m.endedAt IS NULL"
                    + " AND m.id IN :members")
    List<Member> activeAmong(SpaceId space, Collection<MemberId> members);

    @Query(
            "SELECT COUNT(m.id) FROM Member m WHERE m.associationId = :association AND m.endedAt IS NULL AND m.role = org.preau.member.Role.GUEST")
    long countGuests(AssociationId association);

    @Query("SELECT m FROM Member m WHERE m.id IN :members")
    List<Member> named(Collection<MemberId> members);

    @Query("SELECT m FROM Member m WHERE m.associationId = :association AND m.endedAt IS NULL ORDER BY m.name, m.id")
    List<Member> activeIn(AssociationId association);

    @Query(
            "SELECT m FROM Member m WHERE m.associationId = :association AND m.endedAt IS NULL AND m.id IN :members ORDER BY m.name, m.id")
    List<Member> activeAmong(AssociationId association, Collection<MemberId> members);

    /** Those who went and have their name still; not those who are there by another row. */
    @Query(
            "SELECT m FROM Member m WHERE m.associationId = :association AND m.endedAt IS NOT NULL AND m.sameAs IS NULL AND m.name <> '' ORDER BY m.name, m.id")
    List<Member> formerIn(AssociationId association);

    @Query(
            "SELECT COUNT(m.id) FROM Member m WHERE m.associationId = :association AND m.endedAt IS NOT NULL AND m.sameAs IS NULL AND m.name <> ''")
    long countFormerIn(AssociationId association);

    @Query("SELECT called FROM Member called WHERE called.associationId = :association" + CALLED)
    List<Member> activeIn(AssociationId association, Words.Each sought, Limit most);

    /** The same with their addresses, in one statement. */
    @Query("SELECT DISTINCT m FROM Member m LEFT JOIN FETCH m.addresses"
            + " WHERE m.associationId = :association AND m.endedAt IS NULL ORDER BY m.name, m.id")
    List<Member> reachableIn(AssociationId association);

    /** With their addresses. */
    @Query("SELECT DISTINCT m FROM Member m LEFT JOIN FETCH m.addresses WHERE m.endedAt IS NULL"
            + " AND m.id IN (SELECT s.memberId FROM Seat s WHERE s.spaceId = :space)")
    List<Member> reachableIn(SpaceId space);

    /** Those who belong, with their addresses. */
    @Query("SELECT DISTINCT m FROM Member m LEFT JOIN FETCH m.addresses WHERE m.endedAt IS NULL AND m.id IN :members")
    List<Member> reachable(Collection<MemberId> members);

    /** Those who sit in some space where this one sits too. */
    @Query(
            "SELECT m FROM Member m WHERE m.endedAt IS NULL AND m.id IN (SELECT s.memberId FROM Seat s"
                    + " WHERE s.spaceId IN (SELECT own.spaceId FROM Seat own WHERE own.memberId = :member)) ORDER BY m.name, m.id")
    List<Member> besides(MemberId member);

    @Query("SELECT m FROM Member m, Seat s WHERE s.memberId = m.id AND s.spaceId = :space AND m.endedAt IS NULL"
            + " ORDER BY m.name, m.id")
    List<Member> seatedIn(SpaceId space);

    @Query("SELECT called FROM Member called, Seat s WHERE s.memberId = called.id AND s.spaceId = :space" + CALLED)
    List<Member> seatedIn(SpaceId space, Words.Each sought, Limit most);

    @Query("SELECT m FROM Member m WHERE m.id IN :others OR (m.endedAt IS NULL"
            + " AND m.id IN (SELECT s.memberId FROM Seat s WHERE s.spaceId = :space)) ORDER BY m.name, m.id")
    List<Member> around(SpaceId space, Collection<MemberId> others);
}
