package dev.waybill.it;

import static dev.waybill.it.RecursiveDocumentTest_TreeDao.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.error.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents that hold documents of their own kind, as deep as DynamoDB goes. */
@ExtendWith(Engines.class)
class RecursiveDocumentTest {
  @Document
  record Node(String label, @Nullable Node next, @Nullable Branch branch) {
    static Node chain(int length) {
      Node node = null;
      for (int i = length; i >= 1; i--) {
        node = new Node("n" + i, node, null);
      }
      return node;
    }
  }

  /** Refers to what refers to it. */
  @Document
  record Branch(List<Node> nodes, Map<String, Branch> branches) {}

  @Table("trees")
  record Tree(@PartitionKey String id, @Nullable Node root) {}

  private RecursiveDocumentTest_TreeDao trees;
  private Setup setup;

  @BeforeEach
  void createTable(Setup given) {
    setup = given;
    trees = new RecursiveDocumentTest_TreeDao(setup.waybill());
    trees.createTable();
  }

  @Test
  void mutualRecursionComesBack() {
    Branch inner = new Branch(List.of(Node.chain(2)), Map.of());
    Branch outer = new Branch(List.of(), Map.of("x", inner, "y", inner));
    Tree tree = new Tree("1", new Node("root", Node.chain(3), outer));

    trees.save(tree);

    assertThat(trees.get("1")).contains(tree);
  }

  @Test
  void pathsGoAsDeepAsOneLikes() {
    trees.save(new Tree("1", Node.chain(4)));

    Tree updated = trees.update("1", ROOT.next().next().next().label().set("deep"));

    assertThat(updated.root().next().next().next().label()).isEqualTo("deep");
    assertThat(trees.scan().filter(ROOT.next().next().next().label().eq("deep")).list())
        .containsExactly(updated);
  }

  @Test
  void whatDynamoDbTakesIsStoredAndNoMore() {
    Tree deepest = new Tree("1", Node.chain(31));
    trees.save(deepest);
    assertThat(trees.get("1")).contains(deepest);

    setup.traffic().reset();
    assertThatThrownBy(() -> trees.save(new Tree("2", Node.chain(32))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("root.next.next")
        .hasMessageContaining("32");
    assertThatThrownBy(() -> trees.update("1", ROOT.set(Node.chain(32))))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> trees.update("1", ROOT.next().set(Node.chain(31))))
        .isInstanceOf(InvalidValueException.class);
    assertThat(setup.traffic().calls()).isEmpty();
    assertThat(trees.get("1")).contains(deepest);
  }
}
