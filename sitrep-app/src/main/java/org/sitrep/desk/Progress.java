package org.sitrep.desk;

/** Listens to long work; called on the thread that does the work, in order. */
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void begun(int total) {}

        @Override
        public void read(String label, Ingested soFar) {}
    };

    /** Work on so many originals begins. */
    void begun(int total);

    /** One more original is done, readable or not. */
    void read(String label, Ingested soFar);
}
