/** 核对: the face of {@code reconciliation}. Readers of docx, xlsx, html and text, each bounded, and the operation. */
@NullMarked
package org.jiheng.checking;

import org.jspecify.annotations.NullMarked;
