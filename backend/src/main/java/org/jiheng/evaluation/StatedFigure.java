package org.jiheng.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One figure that somebody states, as it is printed; a number is an interval of its printed precision.
 *
 * @param subject what it is about: {@code expenditure/basic}, {@code project/<id>} …; of a row's score
 *     {@code indicator/<id>}, {@code row/<code>} or {@code project/<id>/executionRate}
 */
@Schema(description = "One figure that somebody states, as it is printed")
public record StatedFigure(
        @Schema(examples = "expenditure/basic") @NotNull @Size(max = 100) @Pattern(regexp = "^[A-Za-z0-9/-]+$")
        String subject,

        @NotNull FigureKind kind,

        @Schema(examples = "47.95") @NotBlank @Size(max = 200)
        String value,

        @NotNull FigureUnit unit,

        @Schema(description = "The words in which it is stated") @Nullable @Size(max = 1000)
        String quote) {

    /** What an amount is in yuan, exactly; {@code null} of what is no amount. */
    public @Nullable String inYuan() {
        if (!unit.isMoney() || !DecimalText.isDecimal(value)) {
            return null;
        }
        var yuan = DecimalText.parse(value).movePointRight(unit.decimalShift());
        return yuan.setScale(Math.max(yuan.scale(), Money.DECIMALS)).toPlainString();
    }
}
