package org.gongwucang.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Entry;

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

    @ArchTest
    static final ArchRule events_are_records_with_a_revision = classes()
            .that()
            .areAssignableTo(Entry.class)
            .and()
            .areNotInterfaces()
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
}
