/* What a vendor's first program looks like: it links the installed library and asks it something. */
#include <gridclear/cmcm.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static const struct cmcm_handlers handlers = {0};
    struct cmcm_config config;
    memset(&config, 0, sizeof config);
    config.host = "127.0.0.1";
    config.port = 7443;
    config.certificate_file = config.key_file = config.ca_file = "there is no such file";
    uv_loop_t loop;
    struct cmcm_session *session;
    if (uv_loop_init(&loop) != 0)
        return 1;
    enum status status = cmcm_session_new(&loop, &config, &handlers, NULL, &session);
    printf("%s, %s\n", status == STATUS_CONFIG ? "no certificate" : "a session",
           cmcm_refusal_name(REASON_FUNDS_SHORT));
    return uv_loop_close(&loop) == 0 ? 0 : 1;
}
