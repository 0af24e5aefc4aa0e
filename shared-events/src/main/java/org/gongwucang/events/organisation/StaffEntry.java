package org.gongwucang.events.organisation;

import org.gongwucang.events.Entry;

/** 人员: what can be said of a member of staff, by number only; the name lives in the vault. Stream {@code staff:<number>}. */
public sealed interface StaffEntry extends Entry
        permits StaffEnrolled,
                StaffTransferred,
                RolesAssigned,
                StaffDeactivated,
                StaffReactivated,
                PersonErasureRequested,
                PersonErasureDeclined,
                PersonErased {}
