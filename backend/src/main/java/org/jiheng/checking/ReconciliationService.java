package org.jiheng.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jiheng.reconciliation.Reconciler;
import org.jiheng.reconciliation.text.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Reads a document and reconciles it. Nothing of it is stored or logged. */
@ApplicationScoped
public class ReconciliationService {

    /** @param contentType as declared, with its charset */
    public ReconciliationView reconcile(byte[] file, @Nullable String contentType, Locale language) {
        var source = SourceText.of(file, contentType);
        var statements = DocumentReader.read(source.text());
        return ReconciliationView.of(source, statements, Reconciler.reconcile(statements), language);
    }
}
