/*
 * notify.h - tells the service manager how far we are (sd_notify's protocol, no library).
 */
#ifndef GRIDCLEAR_SERVER_NOTIFY_H
#define GRIDCLEAR_SERVER_NOTIFY_H

/* Sends `state` ("READY=1") to the socket in NOTIFY_SOCKET; does nothing when there is none. */
void notify_state(const char *state);

#endif
