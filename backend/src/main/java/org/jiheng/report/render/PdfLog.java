package org.jiheng.report.render;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The warnings of the renderer, into the log of all; it would print each of its steps to the console by itself. */
final class PdfLog implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable thrown) {
        if (heard(level)) {
            Logger.getLogger(where).log(level, message, thrown);
        }
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return heard(diagnostic.getLevel());
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The application's configuration says what is heard.
    }

    private static boolean heard(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
