package dev.waybill.it;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The arrows between the rooms of the runtime, and of the modules. */
class ArchitectureTest {
  private static final JavaClasses RUNTIME = in("dev.waybill.runtime");

  @Test
  void theRuntimesArrowsPointOneWay() {
    assertThat(RUNTIME).hasSizeGreaterThan(50);
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy("dev.waybill.runtime")
        .layer("table")
        .definedBy("dev.waybill.runtime.table")
        .layer("attribute")
        .definedBy("dev.waybill.runtime.attribute")
        .layer("codec")
        .definedBy("dev.waybill.runtime.codec")
        .layer("blob")
        .definedBy("dev.waybill.runtime.blob")
        .layer("json")
        .definedBy("dev.waybill.runtime.json")
        .layer("error")
        .definedBy("dev.waybill.runtime.error")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("table")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("attribute")
        .mayOnlyBeAccessedByLayers("table")
        .whereLayer("codec")
        .mayOnlyBeAccessedByLayers("attribute", "table")
        .whereLayer("json")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("blob")
        .mayOnlyBeAccessedByLayers("codec", "attribute", "table", "root", "json")
        .check(RUNTIME);
  }

  @Test
  void onlyTheTableTalksToDynamoDb() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.waybill.runtime.table", "dev.waybill.runtime")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(DynamoDbClient.class.getName())
        .check(RUNTIME);
    noClasses()
        .that()
        .resideInAPackage("dev.waybill.runtime.blob")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon.awssdk.services.dynamodb..")
        .check(RUNTIME);
  }

  @Test
  void onlyTheBlobStoreTalksToS3() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.waybill.runtime.blob")
        .should()
        .dependOnClassesThat(
            resideInAPackage("software.amazon.awssdk.services.s3..").or(simpleName("S3BlobStore")))
        .check(RUNTIME);
  }

  @Test
  void theRuntimeIsThin() {
    noClasses()
        .that()
        // Without its library nothing else may notice.
        .doNotHaveFullyQualifiedName("dev.waybill.runtime.blob.ZstdEncoding$Library")
        .and()
        .resideOutsideOfPackage("dev.waybill.runtime.json")
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "dev.waybill.runtime..",
                    "java..",
                    "javax.crypto..",
                    "org.jspecify.annotations..",
                    "software.amazon.awssdk.awscore..",
                    "software.amazon.awssdk.core..",
                    "software.amazon.awssdk.http..",
                    "software.amazon.awssdk.retries..",
                    "software.amazon.awssdk.services.dynamodb..",
                    "software.amazon.awssdk.services.s3..",
                    "software.amazon.awssdk.utils..")))
        .check(RUNTIME);
  }

  @Test
  void nothingLooksUpAClassByName() {
    noClasses().should().callMethod(Class.class, "forName", String.class).check(RUNTIME);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(RUNTIME);
  }

  @Test
  void theAnnotationsStandAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.waybill.annotations..", "java.lang..")
        .check(in("dev.waybill.annotations"));
  }

  private static JavaClasses in(String packageName) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(packageName);
  }
}
