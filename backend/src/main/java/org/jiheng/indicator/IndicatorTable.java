package org.jiheng.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Points;

/** All indicators of a project or of the department, in order. */
@Schema(description = "All indicators of a project or of the department, in order; a row that comes back keeps its id")
public record IndicatorTable(@NotNull @Size(max = 200) List<@Valid @NotNull IndicatorRow> rows) {

    /** 分值 of all rows, as far as they are stated. */
    public Points points() {
        return rows.stream().map(IndicatorRow::points).filter(Objects::nonNull).reduce(Points.ZERO, Points::plus);
    }
}
