package org.gongwucang.graphql.strict;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Reads calls like {@code require(holds, "ASSET_HELD", "code", code)}: the code is the constant before the array of names
 * and values, the names are the constants at its even places.
 */
final class RefusalReader extends ClassVisitor {

    private final RejectionCodes codes;

    RefusalReader(RejectionCodes codes) {
        super(SpringAsmInfo.ASM_VERSION);
        this.codes = codes;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Calls();
    }

    private final class Calls extends MethodVisitor {

        private @Nullable String last;
        private @Nullable String code;
        private int place = -1;
        private final Set<String> told = new TreeSet<>();

        Calls() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                codes.constant(text);
                if (code != null && place % 2 == 0) {
                    told.add(text);
                }
                last = text;
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
                place = opcode - Opcodes.ICONST_0;
            } else if (opcode == Opcodes.AASTORE) {
                place = -1;
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.BIPUSH) {
                place = operand;
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY && type.equals("java/lang/Object")) {
                code = last;
                place = -1;
                told.clear();
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (code != null && descriptor.contains("Ljava/lang/String;[Ljava/lang/Object;)")) {
                codes.refusal(code, told);
                code = null;
            }
        }
    }
}
