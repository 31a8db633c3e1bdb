package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract that stands in the repository is the one that the code makes. */
@QuarkusTest
class ContractTest {

    @Test
    void theCommittedContractIsTheOneThatTheCodeMakes() throws IOException {
        var made = Files.readAllLines(Path.of("target/contract/openapi.yaml"));
        var committed = Files.readAllLines(Path.of("../openapi.yaml"));

        for (int i = 0; i < Math.min(made.size(), committed.size()); i++) {
            assertThat(committed.get(i))
                    .as("openapi.yaml, line %d differs from the code: run `make contract`", i + 1)
                    .isEqualTo(made.get(i));
        }
        assertThat(committed)
                .as("openapi.yaml differs from the code: run `make contract`")
                .hasSameSizeAs(made);
    }
}
