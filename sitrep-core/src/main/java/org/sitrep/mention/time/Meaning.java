package org.sitrep.mention.time;

import java.util.Optional;

/** What the words of a rule mean in their setting; empty when they are no time expression there after all. */
interface Meaning {
    Optional<Value> of(Words words, Setting setting);
}
