package org.jiheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract's operation that the request at hand asks for. */
@RequestScoped
class CurrentOperation {

    private Contract.@Nullable Operation operation;

    void is(Contract.Operation found) {
        operation = found;
    }

    Contract.Operation operation() {
        return Objects.requireNonNull(operation, "No operation: the gate was not passed");
    }
}
