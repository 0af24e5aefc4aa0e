package org.gongwucang.events.upcast;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.gongwucang.events.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 新增字段: an event got a component that its older revision did not have; older records say the same value there, each. */
public final class ComponentAdded extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final String component;
    private final JsonNode before;

    /**
     * From one revision to the next.
     *
     * @param component name of the new component
     * @param before what records of the older revision say there
     */
    public ComponentAdded(Class<? extends Entry> event, String from, String to, String component, JsonNode before) {
        this.from = new SimpleSerializedType(event.getName(), from);
        this.to = new SimpleSerializedType(event.getName(), to);
        this.component = component;
        this.before = before;
    }

    /** A text that is the same for all older records. */
    public static ComponentAdded text(
            Class<? extends Entry> event, String from, String to, String component, String before) {
        return new ComponentAdded(event, from, to, component, JsonNodeFactory.instance.stringNode(before));
    }

    /** A list that is empty in all older records. */
    public static ComponentAdded list(Class<? extends Entry> event, String from, String to, String component) {
        return new ComponentAdded(event, from, to, component, JsonNodeFactory.instance.arrayNode());
    }

    /** A component that no older record says anything of. */
    public static ComponentAdded nothing(Class<? extends Entry> event, String from, String to, String component) {
        return new ComponentAdded(event, from, to, component, JsonNodeFactory.instance.nullNode());
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                to, JsonNode.class, payload -> ((ObjectNode) payload).set(component, before.deepCopy()));
    }
}
