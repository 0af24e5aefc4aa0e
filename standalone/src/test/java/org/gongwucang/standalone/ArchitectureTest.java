package org.gongwucang.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Entry;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Controller;

/** What no reviewer has to look for: the only module that sees both halves keeps them apart. */
@AnalyzeClasses(packages = "org.gongwucang", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_half_that_decides_does_not_know_the_one_that_answers = noClasses()
            .that()
            .resideInAPackage("org.gongwucang.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gongwucang.query..");

    @ArchTest
    static final ArchRule the_half_that_answers_does_not_know_the_one_that_decides = noClasses()
            .that()
            .resideInAPackage("org.gongwucang.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gongwucang.command..");

    /** What stands for an entry that cannot be read is nowhere stored. */
    @ArchTest
    static final ArchRule events_are_records_with_a_revision = classes()
            .that()
            .areAssignableTo(Entry.class)
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveFullyQualifiedName("org.gongwucang.query.ledger.Unreadable")
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule an_event_is_not_named_after_what_it_is_or_by_a_word_for_any_change = noClasses()
            .that()
            .areAssignableTo(Entry.class)
            .should()
            .haveSimpleNameEndingWith("Event")
            .orShould()
            .haveNameMatching(".*(?<!Password)(Updated|Changed|Modified)$")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule books_are_read_without_knowing_a_server = noClasses()
            .that()
            .resideInAPackage("org.gongwucang.standalone.book..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.net.http..");

    @ArchTest
    static final ArchRule events_depend_on_nothing_of_the_house = noClasses()
            .that()
            .resideInAPackage("org.gongwucang.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gongwucang.command..",
                    "org.gongwucang.query..",
                    "org.gongwucang.vault..",
                    "org.gongwucang.graphql..",
                    "org.gongwucang.stores..",
                    "org.gongwucang.standalone..");

    @ArchTest
    static final ArchRule whoever_decides_calls_neither_clock_nor_chance = noClasses()
            .that()
            .areAssignableTo("org.gongwucang.command.kernel.Root")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule a_fold_calls_neither_clock_nor_chance_nor_store = noClasses()
            .that()
            .areAssignableTo(Ledger.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.axonframework.eventsourcing..", "java.sql..");

    @ArchTest
    static final ArchRule whoever_asks_is_never_handed_an_event = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .haveRawReturnType(assignableTo(Entry.class));

    @ArchTest
    static final ArchRule nobody_sleeps_where_a_condition_can_be_awaited = noClasses()
            .that()
            .resideInAnyPackage("org.gongwucang.command..", "org.gongwucang.query..")
            .should()
            .callMethod(Thread.class, "sleep", long.class);
}
