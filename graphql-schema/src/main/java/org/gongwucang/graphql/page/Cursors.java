package org.gongwucang.graphql.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 游标: the place of a row in an order, as text that means something to the server only.
 *
 * <p>URL-safe base64 of a small JSON array: form, order, the values the row is ordered by, null among them; and a
 * checksum before it, so that a cursor that was cut, mixed up or edited is told apart from a place. It is no secret and
 * gives no right: rows behind it are asked for with the caller's own reach.
 */
public final class Cursors {

    private static final int FORM = 1;
    private static final int LONGEST = 4_000;

    private Cursors() {}

    /**
     * @param order names the question: ledger, fields and directions; a cursor is good for the same order only
     * @param place the values the row is ordered by, the key last
     */
    public static String write(String order, List<@Nullable String> place) {
        List<@Nullable Object> parts = new ArrayList<>(List.of(FORM, order));
        parts.addAll(place);
        byte[] json = JsonMapper.shared().writeValueAsBytes(parts);
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + json.length)
                .putInt(checksum(json))
                .put(json)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * The values that were written.
     *
     * @throws Fault CURSOR_INVALID when it was not handed out, or was handed out for another order
     */
    public static List<@Nullable String> read(String order, String cursor) {
        JsonNode parts = json(cursor);
        boolean ours = parts.isArray() && parts.size() >= 2 && parts.get(0).asInt() == FORM;
        if (!ours || !Objects.equals(parts.get(1).asString(), order)) {
            throw invalid(null);
        }
        List<@Nullable String> place = new ArrayList<>();
        for (int i = 2; i < parts.size(); i++) {
            place.add(parts.get(i).isNull() ? null : parts.get(i).asString());
        }
        return place;
    }

    private static JsonNode json(String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid(null);
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            int checksum = whole.remaining() < Integer.BYTES ? 0 : whole.getInt();
            String json = StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
            if (checksum != checksum(json.getBytes(StandardCharsets.UTF_8))) {
                throw invalid(null);
            }
            return JsonMapper.shared().readTree(json);
        } catch (IllegalArgumentException | CharacterCodingException | JacksonException unreadable) {
            throw invalid(unreadable);
        }
    }

    private static int checksum(byte[] json) {
        CRC32C sum = new CRC32C();
        sum.update(json);
        return (int) sum.getValue();
    }

    private static Fault invalid(@Nullable Throwable cause) {
        return new Fault(FaultCode.CURSOR_INVALID, Map.of(), cause);
    }
}
