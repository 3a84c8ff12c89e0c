package se.vagval.ui.shell;

import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/** What a screen is made from; its view model takes the parts it needs. */
public record Desk(Session session, Dialogs dialogs, Tasks tasks, ClipboardAccess clipboard, Navigation navigation,
        SidePanel panel) {}
