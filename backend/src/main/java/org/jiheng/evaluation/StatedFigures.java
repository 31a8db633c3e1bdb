package org.jiheng.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 自述: what the department states; shown beside what is computed, never used in a computation. */
@Schema(description = "What the department states; shown beside what is computed, never used in a computation")
public record StatedFigures(@NotNull @Size(max = 2000) List<@Valid @NotNull StatedFigure> rows) {}
