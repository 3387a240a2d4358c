package dev.waybill.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** Keeps the pipeline a pipeline: who may know whom, and what comes in and goes out where. */
class ArrowsTest {
  private static final String ROOT = "dev.waybill.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void eachStepKnowsOnlyWhatComesBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("driver")
        .definedBy(ROOT)
        .layer("diagnostics")
        .definedBy(ROOT + ".diagnostics")
        .layer("model")
        .definedBy(ROOT + ".model")
        .layer("defaults")
        .definedBy(ROOT + ".defaults")
        .layer("read")
        .definedBy(ROOT + ".read")
        .layer("check")
        .definedBy(ROOT + ".check")
        .layer("plan")
        .definedBy(ROOT + ".plan")
        .layer("write")
        .definedBy(ROOT + ".write")
        .layer("emit")
        .definedBy(ROOT + ".emit")
        .whereLayer("driver")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("driver")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("driver")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("driver", "write")
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("driver")
        .whereLayer("emit")
        .mayOnlyBeAccessedByLayers("driver")
        .whereLayer("defaults")
        .mayOnlyBeAccessedByLayers("check", "plan", "write")
        .whereLayer("model")
        .mayOnlyAccessLayers("diagnostics")
        .check(CLASSES);
  }

  @Test
  void onlyTheReaderLooksAtMirrors() {
    noClasses()
        .that(resideInAnyPackage(ROOT + ".model", ROOT + ".check", ROOT + ".plan", ROOT + ".write"))
        .or(resideInAPackage(ROOT + ".defaults"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model.(element|type|util)..")
                .and(not(simpleName("Modifier"))))
        .check(CLASSES);
  }

  @Test
  void onlyTheEmitterKnowsTheFiler() {
    classes()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".emit")
        .should()
        .onlyDependOnClassesThat(not(simpleName(Filer.class.getSimpleName())))
        .check(CLASSES);
  }

  @Test
  void onlyDiagnosticsKnowTheMessager() {
    classes()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".diagnostics")
        .should()
        .onlyDependOnClassesThat(not(simpleName(Messager.class.getSimpleName())))
        .check(CLASSES);
  }

  @Test
  void onlyTheWriterKnowsJavaPoet() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".write")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.squareup.."))
        .check(CLASSES);
  }

  @Test
  void theProcessorKnowsTheRuntimeAndTheAnnotationsByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.waybill.runtime..", "dev.waybill.annotations.."))
        .check(CLASSES);
  }
}
