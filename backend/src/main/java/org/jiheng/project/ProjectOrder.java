package org.jiheng.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order in which the projects of a year stand in lists and in the report. */
@Schema(description = "The projects of a year in their order: all of them, each once")
public record ProjectOrder(@NotNull @Size(max = 10_000) List<@NotNull UUID> projectIds) {}
