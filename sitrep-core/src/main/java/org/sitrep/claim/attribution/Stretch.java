package org.sitrep.claim.attribution;

import java.util.Optional;
import java.util.function.IntFunction;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.AnonymousVoice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.Voice.OutletVoice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.claim.syntax.Tree;

/** The voice of a stretch of words that the surface of a sentence shows to be a source, whatever the parse makes of it. */
final class Stretch {
    private Stretch() {}

    /** The first noun that heads a phrase speaks, be it in a list of those who can or not. */
    static Optional<Cited<Voice>> saying(VoiceReader voices, Tree tree, int from, int to) {
        return of(voices, tree, from, to, h -> voices.saying(tree, h, "say"));
    }

    /** The same where nothing but the form shows that the words name a source: a noun that names nobody is none. */
    static Optional<Cited<Voice>> source(VoiceReader voices, Tree tree, int from, int to) {
        return of(voices, tree, from, to, h -> voices.read(tree, h));
    }

    private static Optional<Cited<Voice>> of(
            VoiceReader voices, Tree tree, int from, int to, IntFunction<Optional<Cited<Voice>>> voice) {
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || tree.word(i + 1).tag().matches(",|IN|TO|WP|WDT|:");
            if (tree.word(i).tag().startsWith("NN") && ends) {
                Span phrase = tree.word(from).span().cover(tree.word(to).span());
                return voice.apply(i).map(v -> within(voices, v, phrase));
            }
        }
        return Optional.empty();
    }

    /** A voice whose words end with a phrase, whatever hangs under it. */
    private static Cited<Voice> within(VoiceReader voices, Cited<Voice> voice, Span phrase) {
        Optional<Span> over = voice.from().firstSpan().filter(s -> s.end() > phrase.end());
        if (over.isEmpty() || over.get().start() >= phrase.end()) {
            return voice;
        }
        String name = voices.called(new Span(Math.max(phrase.start(), over.get().start()), phrase.end()));
        return Cited.at(
                phrase,
                voice.value()
                        .fold(
                                o -> new OutletVoice(name, o.actor()),
                                o -> new OrganisationVoice(name, o.actor()),
                                p -> new PersonVoice(name, p.role(), p.affiliation(), p.actor()),
                                a -> new AnonymousVoice(name, a.affiliation(), a.actor())));
    }
}
