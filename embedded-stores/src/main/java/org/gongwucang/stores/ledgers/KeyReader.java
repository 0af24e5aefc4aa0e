package org.gongwucang.stores.ledgers;

/** 读键: finds its way in what {@link KeyWriter} wrote. */
final class KeyReader {

    private static final int BYTES_OF_OBJECT_ID = 12;

    private KeyReader() {}

    /**
     * Where the next value begins.
     *
     * @param from where a value begins
     * @return -1 where the kind of the value does not tell
     */
    static int end(byte[] key, int from, boolean ascending) {
        int inversion = ascending ? 0 : 0xFF;
        return switch (KeyType.ofMark(key[from] & 0xFF ^ inversion)) {
            case NULL -> from + 1;
            case NUMBER -> from + 1 + 2 * Long.BYTES;
            case STRING -> behindText(key, from + 1, inversion);
            case BOOLEAN -> from + 2;
            case INSTANT -> from + 1 + Long.BYTES;
            case UUID -> from + 1 + 2 * Long.BYTES;
            case OBJECT_ID -> from + 1 + BYTES_OF_OBJECT_ID;
            default -> -1;
        };
    }

    private static int behindText(byte[] key, int from, int inversion) {
        int place = from;
        while (place < key.length && (key[place] & 0xFF ^ inversion) != 0) {
            place++;
        }
        return place + 1;
    }
}
