package dev.waybill.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.table.TableDao;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The methods that every DAO has, of which no index can have the name. */
class IndexMethodRulesTest {
  private static final Set<String> GENERATED = Set.of("key", "get", "update", "delete", "query");

  @Test
  void namesWhatDaosInheritAndNothingElse() {
    Set<String> expected = new TreeSet<>(GENERATED);
    Stream.<Class<?>>iterate(TableDao.class, Class::getSuperclass)
        .takeWhile(type -> type != null)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(IndexMethodRulesTest::isInherited)
        .map(Method::getName)
        .forEach(expected::add);
    assertThat(IndexMethodRules.TAKEN).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean isInherited(Method method) {
    return !method.isSynthetic()
        && (Modifier.isPublic(method.getModifiers())
            || Modifier.isProtected(method.getModifiers()));
  }
}
