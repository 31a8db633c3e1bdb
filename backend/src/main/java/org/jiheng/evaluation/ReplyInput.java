package org.jiheng.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An answer to a remark. */
public record ReplyInput(@NotBlank @Size(max = 2000) String text) {}
