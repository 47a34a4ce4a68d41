package org.sitrep.bench.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Labels words by CoreNLP's name classifiers of three and of four classes; the first wins. */
final class SilverNames {
    private final CRFClassifier<CoreLabel> threeClass = CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    private final CRFClassifier<CoreLabel> fourClass = CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");

    /** BIO labels of PERSON, ORGANIZATION, LOCATION and MISC. */
    List<String> labels(List<String> forms, List<String> tags) {
        List<String> three = answers(threeClass, forms, tags);
        List<String> four = answers(fourClass, forms, tags);
        List<String> labels = new ArrayList<>();
        String before = "O";
        for (int i = 0; i < forms.size(); i++) {
            String label = three.get(i).equals("O") ? four.get(i) : three.get(i);
            labels.add(label.equals("O") ? "O" : (label.equals(before) ? "I-" : "B-") + label);
            before = label;
        }
        return labels;
    }

    private static List<String> answers(CRFClassifier<CoreLabel> classifier, List<String> forms, List<String> tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(forms.get(i));
            label.setValue(forms.get(i));
            label.setOriginalText(forms.get(i));
            label.setTag(tags.get(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        return classifier.classifySentence(labels).stream()
                .map(l -> l.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
