package org.sitrep.event.linking;

import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Voice;
import org.sitrep.event.origins.TwoTongues;

/** Whether two claims are one in two languages: an Arabic one and one in Latin script, of one source, day and toll. */
final class Translation {
    private Translation() {}

    static boolean is(Slots a, Slots b) {
        return a.arabic() != b.arabic()
                && !a.sameReport(b)
                && a.denied() == b.denied()
                && Affinity.apart(a, b) == 0
                && sameToll(a, b)
                && TwoTongues.same(voice(a), voice(b));
    }

    private static Voice voice(Slots slots) {
        return slots.telling().claim().by().last().value();
    }

    /** One number of dead, wounded or missing, and nothing counted differently. */
    private static boolean sameToll(Slots a, Slots b) {
        boolean same = false;
        for (Counted x : a.amounts()) {
            for (Counted y : b.amounts()) {
                if (isToll(x) && x.amount().value().unit() == y.amount().value().unit()) {
                    if (!x.amount().value().equals(y.amount().value())) {
                        return false;
                    }
                    same = true;
                }
            }
        }
        return same;
    }

    private static boolean isToll(Counted counted) {
        Unit unit = counted.amount().value().unit();
        return unit == Unit.KILLED || unit == Unit.WOUNDED || unit == Unit.MISSING;
    }
}
