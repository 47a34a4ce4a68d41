/** Workings: the encoder as a graph of ONNX Runtime, whose types stay in here. */
@NullMarked
package org.sitrep.model.onnx;

import org.jspecify.annotations.NullMarked;
