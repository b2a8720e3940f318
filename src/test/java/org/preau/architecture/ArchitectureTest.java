package org.preau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Date;
import org.preau.agenda.EventDraft;
import org.preau.meeting.ItemDraft;
import org.preau.member.RosterChanged;
import org.preau.shared.AssociationId;
import org.preau.shared.ui.Hearing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

/** The style of the house, where bytecode shows it. Lengths are in {@link LengthsTest}, arrows in {@link ModularityTest}. */
@AnalyzeClasses(packages = "org.preau", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entities_stay_in_their_room =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_stay_in_their_room = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .resideOutsideOfPackage("org.preau.shared.jpa")
            .should()
            .bePackagePrivate()
            .andShould()
            .notBeAssignableTo(CrudRepository.class)
            .andShould()
            .notBeAssignableTo(JpaRepository.class)
            .because("a repository offers only finders that ask who is looking");

    @ArchTest
    static final ArchRule nothing_is_found_by_its_bare_id = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Repository.class)
            .should()
            .notHaveName("findById")
            .andShould()
            .notHaveName("getReferenceById")
            .andShould()
            .notHaveName("findAll")
            .because("not visible means that it does not exist: things are found among what the actor may see");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Mapper|ServiceImpl|VO)(\\$.*)?")
            .because("these words hide what a class is for");

    @ArchTest
    static final ArchRule beans_are_given_through_constructors = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("time is the injected Clock: a test sets it, and both nodes agree");

    @ArchTest
    static final ArchRule days_are_written_as_people_say_them = noClasses()
            .should()
            .callMethodWhere(target(owner(name("java.time.format.DateTimeFormatter")))
                    .and(target(nameStartingWith("ofLocalized"))))
            .because(
                    "it writes « 1 janvier » where French says « 1er janvier »: SaidDates says days, everywhere alike");

    @ArchTest
    static final ArchRule uploads_are_read_no_further_than_they_are_taken = noClasses()
            .should()
            .callMethodWhere(target(owner(name("com.vaadin.flow.server.streams.UploadHandler")))
                    .and(target(name("inMemory"))))
            .because(
                    "a browser sends as much as it likes, and all of it would be in our memory before anybody looks at it");

    @ArchTest
    static final ArchRule choices_are_found_as_people_type_them = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(ComboBoxBase.class)))
                    .and(target(name("setItems")))
                    .and(target(rawParameterTypes(Collection.class)).or(target(rawParameterTypes(Object[].class)))))
            .because(
                    "by itself a field finds a name only with its accents, from its first word on: Typed offers choices that are found otherwise");

    @ArchTest
    static final ArchRule what_a_page_says_is_read_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Hearing.class.getName())
            .should()
            .callMethodWhere(target(owner(name("com.vaadin.flow.dom.Element"))).and(target(name("addEventListener"))))
            .because("a browser says anything: what no element of ours says is refused there, before any act begins");

    @ArchTest
    static final ArchRule no_page_calls_a_method = noMethods()
            .should()
            .beAnnotatedWith(ClientCallable.class)
            .because("an element says each wish by one event, which is heard in one place");

    @ArchTest
    static final ArchRule views_stay_in_their_room = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .resideOutsideOfPackage("org.preau.shared.ui..")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .bePackagePrivate()
            .because("others link to a screen through the one public Navigation class of its room");

    @ArchTest
    static final ArchRule text_becomes_html_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("org.preau.shared.ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class)
            .orShould()
            .callMethod(
                    "com.vaadin.flow.component.page.Page", "executeJs", String.class.getName(), "[Ljava.lang.Object;")
            .because("Markdown goes in, one sanitizer comes out, and no screen writes JavaScript");

    @ArchTest
    static final ArchRule screens_ask_use_cases_not_the_database = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule what_an_event_holds_concerns_the_agenda_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.preau.agenda..")
            .should()
            .callConstructorWhere(target(owner(name(EventDraft.class.getName()))))
            .because("a field more would be asked for by every room that makes events: they begin from EventDraft.of");

    @ArchTest
    static final ArchRule what_a_point_holds_concerns_its_agenda_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.preau.meeting..")
            .should()
            .callConstructorWhere(target(owner(name(ItemDraft.class.getName()))))
            .because("a field more would be asked for by every room that writes points: they begin from ItemDraft.of");

    @ArchTest
    static final ArchRule who_writes_members_tells_it = classes()
            .that(describe("write members", ArchitectureTest::writesMembers))
            .should()
            .callConstructor(RosterChanged.class, AssociationId.class)
            .because("the lists of members that somebody has open hear of nothing else");

    private static boolean writesMembers(JavaClass house) {
        return house.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("MemberRepository")
                        && call.getName().equals("save"));
    }

    @ArchTest
    static final ArchRule values_of_an_entity_are_its_own = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();
}
